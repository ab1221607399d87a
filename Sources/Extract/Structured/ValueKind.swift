// Hot code: one pass over the bytes, no allocation.
internal import Bytes

/// What one value looks like, whatever its column is called.
enum ValueKind: UInt8, Sendable, CaseIterable {
  /// Nothing, or a stand-in for it: `-`, `N/A`, `null`.
  case blank
  case email
  /// `Marie Dupont (marie@example.com)`, `Marie Dupont, +33 …`.
  case contact
  /// `Marie Dupont <marie@example.com>`, or several addresses.
  case addressList
  /// `+49 89 …`, `0033 …`: a number that carries its country.
  case internationalPhone
  /// Digits as in a phone number, with its punctuation, without a country.
  case nationalPhone
  /// A number, an amount, a date, a time.
  case number
  /// Letters and digits mixed, paths, addresses of the web, one-word codes.
  case code
  /// One word of letters.
  case word
  /// Two to six words that begin like a name.
  case words
  /// Anything longer.
  case sentence

  /// Company names hold digits and anything else (`3M`, `Smith, Jones and Clark`), but are no
  /// numbers, addresses or phone numbers.
  var mayBeCompany: Bool {
    switch self {
    case .word, .words, .code, .sentence: true
    case .blank, .number, .email, .contact, .addressList, .internationalPhone, .nationalPhone: false
    }
  }

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueKind {
    var shape = ValueShape()
    shape.read(bytes)
    return shape.kind(bytes)
  }
}
