import Testing

@testable import Intake

struct ClientNameTests {
  static let same: [(a: String, b: String)] = [
    ("Acme S.L.", "ACME s.l."), ("Acme  S.L.", " Acme\u{A0}S.L. "), ("Acme", "Ac\u{200B}me"),
    ("Acme", "\u{FEFF}Acme"), ("Café", "Cafe\u{301}"), ("Acme\tS.L.", "Acme S.L."),
    ("ÑANDÚ", "ñandú"), ("Ac\u{AD}me", "Acme"),
  ]

  @Test(arguments: same)
  func `case, blanks and invisible characters make no difference`(a: String, b: String) {
    #expect(ClientName.key(a) == ClientName.key(b))
  }

  static let different: [(a: String, b: String)] = [
    ("Acme S.L.", "Acme SL"), ("Acme", "Асme"), ("Acme Ltd", "Acme Inc"), ("Cafe", "Café"),
    ("Acme & Co", "Acme and Co"), ("Acme1", "Acme2"), ("AcmeNorth", "Acme North"),
  ]

  @Test(arguments: different)
  func `everything else does`(a: String, b: String) {
    #expect(ClientName.key(a) != ClientName.key(b))
  }

  static let alike: [(a: String, b: String)] = [
    ("Acme", "Асmе"), ("Acme S.L.", "Acme SL"), ("Acme Ltd", "Acme Inc"), ("Cafe", "Café"),
    ("Acme, S.A.", "acme"), ("Acme-North", "Acme North"),
  ]

  @Test(arguments: alike)
  func `look-alike letters, punctuation and legal forms have one skeleton`(a: String, b: String) {
    #expect(ClientName.skeleton(a) == ClientName.skeleton(b))
  }
}
