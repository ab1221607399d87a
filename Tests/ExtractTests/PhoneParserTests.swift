import Corpus
import Testing

@testable import Extract

@Suite struct PhoneParserTests {
  static func parse(_ text: String, _ region: String = "") -> String? {
    Array(text.utf8).withUnsafeBufferPointer {
      PhoneParser.parse($0, region: Country(code: region) ?? .none)?.e164
    }
  }

  @Test(arguments: [
    ("+33 1 23 45 67 89", "", "+33123456789"), ("01 23 45 67 89", "FR", "+33123456789"),
    ("Tel. 030/1234567", "DE", "+49301234567"), ("(415) 555-0132 x44", "US", "+14155550132"),
    ("0033123456789", "", "+33123456789"), ("33123456789.0", "FR", "+33123456789"),
    ("+39 06 698 12345", "", "+390669812345"), ("0343 15-555-1212", "AR", "+5493435551212"),
  ])
  func reads(text: String, region: String, value: String) {
    #expect(Self.parse(text, region) == value)
  }

  @Test(arguments: [
    ("01 23 45 67 89", ""), ("1-800-CONTOSO", "US"), ("030 1234567, 030 7654321", "DE"),
    ("", "US"), ("12", "US"), ("n/a", "US"), ("+", ""),
  ])
  func refuses(text: String, region: String) {
    #expect(Self.parse(text, region) == nil)
  }
}
