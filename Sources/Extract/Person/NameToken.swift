// Hot code: plain values.
internal import Bytes

/// One word of a name on its way through `NameReader`.
struct NameToken {
  /// Its bytes in the value.
  var start: Int
  var end: Int
  var letters = 0
  var isAllUpper = false
  var isAllLower = false
  /// Two or more capitals among small letters (`McDonald`, `PhD`).
  var isMixed = false
  /// First letter upper case, or of a script without case.
  var isCapitalised = false
  /// `J`, `J.`
  var isInitial = false
  /// Letters of a script without case: such names are never turned.
  var isUncased = false

  init(start: Int) {
    self.start = start
    end = start
  }

  /// `d'Artagnan`, `al-Masri`: a capital that is not the first letter.
  var hasInnerCapital: Bool { !isCapitalised && !isAllLower && letters > 0 }

  /// `J.R.R.`
  func hasDotInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dot = firstIndex(of: UInt8(ascii: "."), in: bytes, from: start) else { return false }
    return dot < end
  }
}
