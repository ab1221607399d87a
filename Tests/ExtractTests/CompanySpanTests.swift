import Testing

@testable import Extract

/// The name of a company in a sentence, from the words that the model found.
@Suite struct CompanySpanTests {
  private struct Result: Equatable, CustomStringConvertible {
    var name: String?
    var person: String?
    var hasForm = false
    var description: String { "\(name ?? "-") / \(person ?? "-") / \(hasForm)" }
  }

  private func read(_ text: String, _ found: String, isGerman: Bool = false) throws -> Result {
    let bytes = Array(text.utf8)
    let pattern = Array(found.utf8)
    let start = try #require(
      (0...bytes.count - pattern.count).first {
        bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
      })
    return bytes.withUnsafeBufferPointer {
      let span = CompanySpan(
        start..<start + pattern.count, in: $0, free: 0, limit: bytes.count, isGerman: isGerman)
      func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      return Result(
        name: span.map { text($0.range) }, person: span?.person.map { text($0) },
        hasForm: span?.hasForm ?? false)
    }
  }

  @Test(
    "With the particles of its first partner, behind a preposition",
    arguments: [
      ("gestuurd naar van Ooste & Olst N.V. en", "Ooste & Olst N.V.", "van Ooste & Olst N.V."),
      ("bij van der Maes Bouw B.V. gevraagd", "Maes Bouw B.V.", "van der Maes Bouw B.V."),
      ("na da Mata Alimentos Ltda. ontem", "Mata Alimentos Ltda.", "da Mata Alimentos Ltda."),
      ("een factuur van Velora B.V. gezien", "Velora B.V.", "Velora B.V."),
      ("bij de Velora B.V. gevraagd", "Velora B.V.", "Velora B.V."),
    ])
  func particles(text: String, found: String, name: String) throws {
    #expect(try read(text, found) == Result(name: name, hasForm: true))
  }

  @Test(
    "Without what only leads to it",
    arguments: [
      ("hat die Firma Velora GmbH Interesse", "Firma Velora GmbH", "Velora GmbH"),
      ("hat die Firma Velora Interesse", "Firma Velora", "Velora"),
      ("L'offre de Velora SARL a été", "L'offre de Velora SARL", "Velora SARL"),
      ("Velora & Marin SARL au capital", "Velora & Marin SARL", "Velora & Marin SARL"),
    ])
  func leads(text: String, found: String, name: String) throws {
    #expect(try read(text, found) == Result(name: name, hasForm: true))
  }

  @Test(
    "Apart from whom it stands for",
    arguments: [
      ("Giacinto Rossi di Velora S.p.A.", "Giacinto Rossi", "Velora S.p.A."),
      ("Anna Weber von der Velora GmbH", "", ""),
      ("Anna Weber von Velora GmbH", "Anna Weber", "Velora GmbH"),
      ("Jan van den Berg BV", "", ""), ("Bank of Velora Ltd", "", ""),
    ])
  func people(text: String, person: String, company: String) throws {
    let result = try read(text, text, isGerman: true)
    if person.isEmpty {
      #expect(result == Result(name: text, hasForm: true))
    } else {
      #expect(result == Result(name: company, person: person, hasForm: true))
    }
  }

  @Test(
    "With the words before it that belong to it",
    arguments: [
      (
        "de la société Lunar Zena Conseil SA pour", "Zena Conseil SA", false,
        "Lunar Zena Conseil SA"
      ),
      ("beim Angebot Velora GmbH", "Velora GmbH", true, "Velora GmbH"),
      ("Offer. Yesterday Velora Ltd came", "Velora Ltd", false, "Velora Ltd"),
      ("ask Director Velora Ltd", "Velora Ltd", false, "Velora Ltd"),
      ("x\nIron Valley Velora Corp.\ny", "Valley Velora Corp.", true, "Iron Valley Velora Corp."),
      ("he (Iron Velora Corp.) said", "Velora Corp.", true, "Iron Velora Corp."),
      ("About Velora Corp.\n", "Velora Corp.", false, "Velora Corp."),
    ])
  func words(text: String, found: String, isGerman: Bool, name: String) throws {
    #expect(try read(text, found, isGerman: isGerman).name == name)
  }

  @Test("A form alone is no name", arguments: ["Co. KG", "is a Limited", "GmbH & Co. KG"])
  func forms(text: String) throws {
    #expect(try read(text, text).name == nil)
  }

  @Test(
    "Firms are told by what they do",
    arguments: [
      ("Velora Logistics", true), ("Transports Dupont", true), ("Velora Zen Ingénierie", true),
      ("Head Logistics", false), ("Logistics", false), ("Transport Logistics", false),
      ("Marie Dupont", false), ("velora logistics 24", false),
    ])
  func sectors(name: String, isOne: Bool) {
    Array(name.utf8).withUnsafeBufferPointer { #expect(FirmName.hasSector($0) == isOne) }
  }
}
