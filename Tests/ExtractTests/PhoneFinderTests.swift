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
    "A calling code behind 00, all in one piece",
    arguments: [
      ("appelez Marie Dupont au 0033123456789 demain", "", ["+33123456789"]),
      ("Marie Dupont, m@example.com, 0033123456789", "", ["+33123456789"]),
      ("Marie Dupont (0033123456789) m@example.com", "", ["+33123456789"]),
      ("mein Anschluss 0033123456789 gilt", "FR", ["+33123456789"]),
      ("mein Anschluss 0033123456789 gilt", "", []), ("job 0033123456789 is done", "", []),
      ("session=0033123456789 user=m@example.com", "", []),
      ("seen at 0012125550123 today", "", []), ("item, 0012125550123, m@example.com", "", []),
      ("order 0033123456789 for m@example.com", "FR", []),
    ])
  func abroadInOnePiece(text: String, region: String, values: [String]) {
    #expect(Self.values(text, region) == values)
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

  @Test(
    "Other numbers than phones",
    arguments: [
      "order 4155550132", "invoice no. 2022-10417", "2022-08-17 12:30:45", "17.08.2022",
      "8/17/2022",
      "IBAN DE89 3704 0044 0532 0130 00", "FR76 3000 6000 0112 3456 7890 189", "EUR 1.234.567,89",
      "$12,450.00", "4111 1111 1111 1111", "d41d8cd98f00b204e9800998ecf8427e", "1660732245",
      "ISBN 978-3-16-148410-0", "48.858370, 2.294481", "VAT DE123456789", "build 10.0.19044.1826",
      "550e8400-e29b-41d4-a716-446655440000", "SIRET 465 004 955 13761", "rx 1048576 tx 2097152",
      "PO-0065-231841", "Tracking: 9261 0114 8394 9491 21", "CNPJ 12.345.678/0001-95",
      "pp. 1234-1267",
      "[12345.678901] eth0: 1234567890", "1990 - 2022", "MAC 00:1b:44:11:3a:b7", "0x00401000",
      "Kundennummer: 1234 56789", "1920x1080, 12345678 bytes", "+1 800 FLOWERS", "1-800-FLOWERS",
    ], ["", "US", "DE", "FR", "GB", "BR"])
  func otherNumbers(text: String, region: String) {
    #expect(Self.find(text, region) == [], "\(region)")
    #expect(Self.find("on \(text).", region) == [], "\(region)")
  }

  @Test("A prefix for abroad begins a number, and is not cut out of one")
  func prefixes() {
    #expect(Self.values("0033 1 23 45 67 89") == ["+33123456789"])
    #expect(Self.values("00 33 1 23 45 67 89") == ["+33123456789"])
    #expect(Self.values("Fax 011 33 1 23 45 67 89") == ["+33123456789"])
    #expect(Self.values("DE63 4169 0033 0432 5986 88") == [])
    #expect(Self.values("SIRET 465 004 955 13761") == [])
    #expect(Self.values("008 1686314475") == [])
    // Brazil's own number, not one dialled through carrier 55.
    #expect(Self.values("0055 49 3562-7181", "BR") == ["+554935627181"])
  }

  @Test(
    "What announces a number",
    arguments: [
      ("Appelez-moi au 0176783287.", "FR", "+33176783287"),
      ("My number is 0491916153", "FR", "+33491916153"),
      ("Llámame al 911234567", "ES", "+34911234567"),
      ("Tlm.: (351) 939251938", "PT", "+351939251938"),
      ("Telemóvel: 930833600", "PT", "+351930833600"),
      ("Meine Nummer lautet 03012345678", "DE", "+493012345678"),
      ("電話 0312345678", "JP", "+81312345678"),
      ("тел. 84951234567", "RU", "+74951234567"),
    ])
  func labels(text: String, region: String, value: String) {
    #expect(Self.values(text, region) == [value])
  }

  @Test("North American groups are not read in another region")
  func foreignGroups() {
    for region in ["DE", "FR", "GB", "NL", "JP", "BR"] {
      #expect(Self.values("Call 954.757.3869 for more", region) == [], "\(region)")
      #expect(Self.values("Phone: (718) 595 0529", region) == [], "\(region)")
    }
    #expect(Self.values("Phone: (718) 595-0529", "US") == ["+17185950529"])
    #expect(Self.values("Tel. 030 123 4567", "DE") == ["+49301234567"])
  }

  @Test("No guess without a region")
  func noGuess() {
    #expect(Self.values("Tel. 030 23125 001, phone (415) 555-0132") == [])
  }
}
