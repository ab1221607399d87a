import Corpus
import TestKit
import Testing

@testable import Extract

/// The example numbers of libphonenumber's metadata: for each region one of every type.
@Suite struct PhoneExampleTests {
  private static let types: [String: PhoneType] = [
    "fixedLine": .fixedLine, "mobile": .mobile, "tollFree": .tollFree, "premiumRate": .premiumRate,
    "sharedCost": .sharedCost, "voip": .voiceOverIP, "personalNumber": .personal, "pager": .pager,
    "uan": .universalAccess, "voicemail": .voicemail,
  ]

  private struct Example {
    var region: String
    var code: String
    var type: PhoneType
    var national: String
  }

  @Test(
    "All regions and types", .enabled(if: SharedCorpora.folder("phones-libphonenumber") != nil))
  func examples() throws {
    let folder = try #require(SharedCorpora.folder("phones-libphonenumber"))
    let examples = Self.examples(
      String(decoding: Files.bytes(folder + "/resources/PhoneNumberMetadata.xml"), as: UTF8.self))
    #expect(examples.count > 1000)
    #expect(Set(examples.map(\.region)).count >= 245)
    for example in examples {
      let whole = "+" + example.code + example.national
      let country = Country(code: example.region) ?? .none
      for (text, region) in [(whole, Country.none), (example.national, country)] {
        // Codes without region are never dialled nationally.
        if region == .none, text.first != "+" { continue }
        let number = Array(text.utf8).withUnsafeBufferPointer {
          PhoneParser.parse($0, region: region)
        }
        #expect(number?.e164 == whole, "\(example)")
        #expect(isRegion(number, of: example), "\(example)")
        let isSame =
          number?.type == example.type
          || number?.type == .fixedLineOrMobile && [.fixedLine, .mobile].contains(example.type)
        #expect(isSame, "\(example): \(String(describing: number?.type))")
      }
    }
  }

  /// Regions that share a calling code share numbers without area as well, which count for the main
  /// one: +1 800 is of the US in Antigua too.
  private func isRegion(_ number: PhoneNumber?, of example: Example) -> Bool {
    guard let number else { return false }
    if number.region.code == (example.region == "001" ? "" : example.region) { return true }
    // These two share all of their numbers with a main region.
    let isShared = example.region == "EH" || example.region == "MF"
    return (example.type != .fixedLine || isShared)
      && PhoneRegions.callingCode(of: number.region).map(String.init) == example.code
  }

  private static func examples(_ xml: String) -> [Example] {
    var examples: [Example] = []
    var region = ""
    var code = ""
    var type: PhoneType?
    for line in xml.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("<territory ") {
        region = attribute("id", text)
        code = attribute("countryCode", text)
      } else if text.hasPrefix("<exampleNumber>"), let type {
        let number = text.dropFirst("<exampleNumber>".count).prefix { $0.isNumber }
        examples.append(
          Example(region: region, code: code, type: type, national: String(number)))
      } else if text.hasPrefix("<") {
        let name = String(text.dropFirst().prefix { $0.isLetter })
        if let found = types[name] { type = found }
        if name == "noInternationalDialling" { type = nil }
      }
    }
    return examples
  }

  private static func attribute(_ name: String, _ tag: Substring) -> String {
    let parts = tag.split(separator: " \(name)=\"", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : ""
  }
}
