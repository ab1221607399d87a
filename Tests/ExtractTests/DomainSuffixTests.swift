import Corpus
import Testing

@testable import Extract

@Suite struct DomainSuffixTests {
  private func country(_ name: String) -> String {
    Array(name.utf8).withUnsafeBufferPointer { DomainSuffix.shared.entry($0).country.code }
  }

  @Test(
    "Countries of country names",
    arguments: [
      ("fr", "FR"), ("de", "DE"), ("uk", "GB"), ("ch", "CH"), ("us", "US"), ("it", "IT"),
      ("xn--p1ai", "RU"), ("xn--fiqs8s", "CN"), ("xn--j1amh", "UA"), ("xn--ygbi2ammx", "PS"),
    ])
  func countries(name: String, code: String) {
    #expect(country(name) == code)
  }

  @Test(
    "Names of countries that are sold as generic ones, and generic ones",
    arguments: [
      "io", "co", "tv", "me", "ai", "cc", "fm", "ly", "gg", "sh", "ws", "to", "la", "tk", "ml",
      "eu",
      "su", "com", "org", "gmbh", "paris", "xn--e1a4c", "qq", "", "example", "local",
    ])
  func generic(name: String) {
    #expect(country(name) == "")
  }

  @Test("Every internationalised name of a country is in the root zone")
  func tables() {
    let suffixes = DomainSuffix.shared
    let words = TopLevelDomainTable.countries.description.split(whereSeparator: \.isWhitespace)
    #expect(words.count == 136)
    for name in words.filter({ $0.hasPrefix("xn--") }) {
      #expect(Array(name.utf8).withUnsafeBufferPointer { suffixes.isKnown($0) }, "\(name)")
      #expect(country(String(name)).count == 2)
    }
  }
}
