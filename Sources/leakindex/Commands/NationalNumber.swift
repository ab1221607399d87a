import Corpus
import Extract

/// A number in national notation, as a query.
enum NationalNumber {
  /// `+33123456789`, or nil when it is no valid number of that region.
  static func e164(_ text: String, region: Country) -> String? {
    guard region != .none else { return nil }
    var text = text
    return text.withUTF8 { PhoneParser.parse($0, region: region)?.e164 }
  }
}
