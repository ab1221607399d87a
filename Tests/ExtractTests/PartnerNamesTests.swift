import Testing

@testable import Extract

@Suite struct PartnerNamesTests {
  /// What the name becomes whose last partner and form are `found`.
  private func name(_ text: String, _ found: String, low: Int = 0) throws -> String {
    let bytes = Array(text.utf8)
    let pattern = Array(found.utf8)
    let start = try #require(
      (0...bytes.count - pattern.count).first {
        bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
      })
    return bytes.withUnsafeBufferPointer {
      let first = PartnerNames.start(of: start..<start + pattern.count, in: $0, low: low)
      return String(decoding: $0[first..<start + pattern.count], as: UTF8.self)
    }
  }

  @Test(
    "Partners belong to the name of their firm",
    arguments: [
      (
        "chieda della Foa, Capone e Lippomano SPA il", "Lippomano SPA",
        "Foa, Capone e Lippomano SPA"
      ),
      ("pregunte por Leiva y Tolosa S.A. por", "Tolosa S.A.", "Leiva y Tolosa S.A."),
      ("at Horváth és Kiss Kft. about", "Kiss Kft.", "Horváth és Kiss Kft."),
      ("Brandt & Toft ApS", "Toft ApS", "Brandt & Toft ApS"),
    ])
  func joined(text: String, found: String, expected: String) throws {
    #expect(try name(text, found) == expected)
  }

  @Test(
    "Somebody beside a firm does not",
    arguments: [
      ("ask Peter and Fabrikam AG about", "Fabrikam AG"),
      ("ask Ana Leiva y Tolosa S.A. por", "Tolosa S.A."),
      ("and Fabrikam AG", "Fabrikam AG"), ("Fabrikam AG", "Fabrikam AG"),
      ("the bank and Fabrikam AG", "Fabrikam AG"),
    ])
  func apart(text: String, found: String) throws {
    #expect(try name(text, found) == found)
  }

  @Test("Never below what other matches took")
  func bound() throws {
    #expect(try name("Leiva y Tolosa S.A.", "Tolosa S.A.", low: 6) == "Tolosa S.A.")
  }
}
