// Hot code: plain values.

/// One word, number or mark of a running text on its way through the model.
struct ModelToken {
  /// Its bytes in the text.
  var start: Int32
  var end: Int32
  /// Hash of the folded word; of a mark, of its bytes.
  var word: UInt32
  var shape: Shape
  /// What stands before it.
  var gap: Gap
  /// Holds a letter beyond ASCII.
  var isWide = false

  /// How a token is written.
  enum Shape: UInt8 {
    case none = 0
    /// `word`
    case lower = 1
    /// `Word`
    case title = 2
    /// `WORD`
    case upper = 3
    /// `W`
    case initial = 4
    /// `McDonald`, `PhD`
    case mixed = 5
    /// `eBay`
    case innerCapital = 6
    case digits = 7
    /// `Q1`, `B2B`
    case capitalDigits = 8
    /// `x86`, `3rd`
    case lowerDigits = 9
    /// A letter of a script without case.
    case uncased = 10
    /// An address, a link, an identifier: nothing that holds a name.
    case code = 11
    case period = 16
    case comma = 17
    case semicolon = 18
    case colon = 19
    case exclamation = 20
    case question = 21
    case hyphen = 22
    case apostrophe = 23
    case quote = 24
    case open = 25
    case close = 26
    case slash = 27
    case ampersand = 28
    case at = 29
    case mark = 30

    /// Begins with a capital: may be part of a name.
    var isCapital: Bool {
      switch self {
      case .title, .upper, .initial, .mixed, .innerCapital, .capitalDigits: true
      default: false
      }
    }

    var isMark: Bool { rawValue >= Shape.period.rawValue }

    /// A mark that ends a sentence.
    var isStop: Bool { self == .period || self == .exclamation || self == .question }
  }

  enum Gap: UInt8 {
    case none = 0
    case space = 1
    /// A line end inside a paragraph, as mail programs wrap.
    case wrap = 2
    /// A line end after a short line.
    case line = 3
    /// The start of the text, or something that is not read before it.
    case block = 4
  }

  var length: Int { Int(end - start) }
  var range: Range<Int> { Int(start)..<Int(end) }
}
