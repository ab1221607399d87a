import Testing

@testable import Extract

@Suite struct StreetNameTests {
  private func isStreet(_ text: String, _ name: String) throws -> Bool {
    let bytes = Array(text.utf8)
    let pattern = Array(name.utf8)
    let start = try #require(
      (0...bytes.count - pattern.count).first {
        bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
      })
    return bytes.withUnsafeBufferPointer { StreetName.isOne(start..<start + pattern.count, in: $0) }
  }

  @Test(arguments: [
    ("Best\nAlameda Lima, 83\nTel", "Alameda Lima"),
    ("761, avenue Alfred Gaillard", "Alfred Gaillard"),
    ("Plaza de César Molina 95 Apt. 60", "César Molina"), ("3636 Danny Fall", "Danny Fall"),
    ("Canale Alessia, 418 Appartamento 0", "Canale Alessia"),
    ("27, rue X\n90141 Reynaud\n", "Reynaud"), ("FR-90141 Reynaud", "Reynaud"),
    ("Ronda de Eligio Avilés 20 Piso", "Ronda de Eligio"),
  ])
  func streets(text: String, name: String) throws {
    #expect(try isStreet(text, name))
  }

  @Test(arguments: [
    ("ask Danny Fall about it", "Danny Fall"), ("12 people and Alfred Gaillard", "Alfred Gaillard"),
    ("on the road\nAlfred Gaillard, 1990", "Alfred Gaillard"), ("Marie Dupont", "Marie Dupont"),
    ("street\n12 Marie Dupont", "Marie Dupont"), ("90141 Marie Dupont wrote", "Marie Dupont"),
    ("12 Reynaud", "Reynaud"),
  ])
  func people(text: String, name: String) throws {
    #expect(try !isStreet(text, name))
  }
}
