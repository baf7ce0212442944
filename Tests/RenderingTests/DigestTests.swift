import Rendering
import Testing

/// Vectors of FIPS 180-4 and RFC 4648.
struct DigestTests {
  static let messages: [(message: String, digest: String)] = [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ]

  @Test(arguments: messages)
  func `digests the vectors of the standard`(message: String, digest: String) {
    #expect(Base64.text(SHA256.digest(of: Array(message.utf8))) == digest)
  }

  @Test func `digests a million letters`() {
    let message = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(
      Base64.text(SHA256.digest(of: message)) == "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=")
  }

  static let texts: [(text: String, base64: String)] = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: texts)
  func `pads to four letters`(text: String, base64: String) {
    #expect(Base64.text(Array(text.utf8)) == base64)
  }
}
