import Corpus
import Testing

@testable import Extract

@Suite struct PhoneFinderTests {
  struct Hit: Equatable, CustomStringConvertible {
    var value: String
    var text: String
    var description: String { "\(value) «\(text)»" }
  }

  static func find(_ text: String, _ region: String = "") -> [Hit] {
    var finder = PhoneFinder()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer {
      finder.find(in: $0, carrier: .text, region: Country(code: region) ?? .none)
    }
    return finder.matches.map { match in
      Hit(
        value: String(decoding: finder.values[match.value], as: UTF8.self),
        text: String(decoding: bytes[match.offset..<match.offset + match.length], as: UTF8.self))
    }
  }

  static func values(_ text: String, _ region: String = "") -> [String] {
    find(text, region).map(\.value)
  }

  @Test(
    "The boundary table",
    arguments: [
      ("Tel: +49 (0)89 1234-5678", "+498912345678"),
      ("0033 1 23 45 67 89", "+33123456789"),
      ("+1 (415) 555-0132 ext. 44", "+14155550132"),
      ("tel:+33-1-23-45-67-89", "+33123456789"),
    ])
  func boundaryTable(text: String, value: String) {
    #expect(Self.values(text) == [value])
    #expect(Self.values("see \(text), please", "DE") == [value])
  }

  @Test(
    "The phantoms of the boundary table",
    arguments: [
      "12,450.00", "2022-08-0017", "1Z999AA10123456784", "10.0.19044.1826", "192.168.100.200",
    ], ["", "US", "DE", "FR", "GB", "AT", "IT", "RU"])
  func phantoms(text: String, region: String) {
    #expect(Self.find(text, region) == [])
    #expect(Self.find("on \(text) it", region) == [])
  }
}
