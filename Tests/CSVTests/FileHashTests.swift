import Testing

@testable import CSV

struct FileHashTests {
  /// FIPS 180-4 examples and lengths around the block size.
  static let vectors: [(text: String, digest: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: vectors)
  func `agrees with the standard`(text: String, digest: String) throws {
    let source = ByteSource(Array(text.utf8))
    #expect(try FileHash(of: source, name: "a").finish() == digest)
  }

  @Test(arguments: Array(0...130))
  func `the CPU's instructions agree with the portable code`(size: Int) throws {
    let source = ByteSource((0..<size).map { UInt8($0) })
    let digests = try [false, true].map {
      try FileHash(of: source, name: "a", isPortable: $0).finish()
    }
    #expect(digests[0] == digests[1])
  }

  @Test
  func `pieces may overlap and leave gaps`() throws {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
    let source = ByteSource(bytes)
    var hash = FileHash(of: source, name: "a")
    for (from, to) in [(100, 300), (200, 400), (250, 350), (500, 600)] {
      try bytes[from..<to].withUnsafeBytes { try hash.add($0, at: from) }
    }
    #expect(try hash.finish() == FileHash(of: source, name: "a").finish())
  }
}
