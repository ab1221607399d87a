import Corpus
import Testing

@testable import Extract

/// Addresses as on envelopes.
@Suite struct AddressBlockTests {
  private func found(_ text: String) -> [String] {
    let found = Findings.text(text)
    return found.people.map { "P " + $0 } + found.companies.map { "C " + $0 }
  }

  @Test(arguments: [
    (
      "Bluefield\nMarie Dupont\n12 High Street\nSW1A 1AA London", ["P Marie Dupont", "C Bluefield"]
    ),
    ("Marie Dupont\nRonald Knolls 5\n10115 Lübz", ["P Marie Dupont"]),
    (
      "Zenvia Elektro\nJan Kowalski\nul. Toruńska 391\n05-120 Legionowo",
      ["P Jan Kowalski", "C Zenvia Elektro"]
    ),
    ("Contoso Ltd\n3 Meadow View\nSpringfield, IL 62704", ["C Contoso Ltd"]),
    ("Sales Department\nMarie Dupont\n12 High Street\n1011 AB Amsterdam", ["P Marie Dupont"]),
  ])
  func people(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(arguments: [
    "Total\nMarie 12\n12345 pieces left", "Name: x\nRow 5\n12345 Berlin",
    "see you\nat 5 o'clock\n2026 then",
  ])
  func others(text: String) {
    #expect(Findings.text(text).companies == [])
  }

  /// Many lines that are almost one cost one pass.
  @Test func isLinear() {
    let text = String(repeating: "Contoso\nMarie Dupont\n12 Street\n1234567890 x\n", count: 20_000)
    #expect(Findings.text(text).companies == [])
  }

  /// A national number beside the country of the address.
  @Test func theCountryOfTheAddressIsThatOfTheNumber() {
    let found = Findings.text("71961 Soest\nDeutschland\nTel.: 030-6798853")
    #expect(found.phones == ["+49306798853"])
    #expect(Findings.text("71961 Soest\nTel.: 030-6798853").phones == [])
  }
}
