// Hot code: one call per possible at sign.
internal import CKernels

/// An at sign, or what stands for one.
struct EmailSign {
  enum Form {
    /// `@`, also `\@`.
    case plain
    /// The full-width `＠`.
    case wide
    /// `%40`, `%2540`, `%u0040`
    case percent
    /// `&#64;`, `&#x40;`, `&commat;`
    case reference
    /// `\u0040`, `\x40`
    case escape
    /// `=40`
    case quotedPrintable
    /// The word `at`; see `SpelledEmail`.
    case word
  }

  let form: Form
  let start: Int
  let end: Int

  /// Where in `text`, from `start` on, the next possible sign is told by its bytes; `text.count`
  /// where there is none. Some 4 GB/s.
  @inline(__always)
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress, start < text.count else { return text.count }
    // SAFETY: the kernel reads within [0, count).
    return ck_email_next_sign(base, text.count, start)
  }

  /// The sign at what `next` returned; nil where the bytes say something else.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    if text[index] == UInt8(ascii: "@") {
      let isEscaped = index > 0 && text[index - 1] == UInt8(ascii: "\\")
      self.init(form: .plain, start: isEscaped ? index - 1 : index, end: index + 1)
      return
    }
    self.init(encoded: text, at: index)
  }

  private init?(encoded text: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch text[index] {
    case UInt8(ascii: "4"): self.init(forty: text, at: index)
    case UInt8(ascii: "6"):
      var from = index
      while from > 0, text[from - 1] == UInt8(ascii: "0"), index - from < 5 { from -= 1 }
      guard EmailBytes.ends(text, before: from, with: "&#") else { return nil }
      self.init(form: .reference, start: from - 2, end: index + 3)
    case 0xBC: self.init(form: .wide, start: index - 1, end: index + 2)
    default:
      guard EmailBytes.ends(text, before: index, with: "&comm") else {
        self.init(form: .word, start: index, end: index + 2)
        return
      }
      self.init(form: .reference, start: index - 5, end: index + 3)
    }
  }

  /// What stands before `40` tells the notation.
  private init?(forty text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let end = index + 2
    func follows(_ lead: StaticString) -> Bool { EmailBytes.ends(text, before: index, with: lead) }
    if follows("%25") {
      self.init(form: .percent, start: index - 3, end: end)
    } else if follows("%") {
      self.init(form: .percent, start: index - 1, end: end)
    } else if follows("%u00") {
      self.init(form: .percent, start: index - 4, end: end)
    } else if follows("=") {
      self.init(form: .quotedPrintable, start: index - 1, end: end)
    } else if follows("\\u00") {
      self.init(form: .escape, start: index - 4, end: end)
    } else if follows("\\x") {
      self.init(form: .escape, start: index - 2, end: end)
    } else if follows("&#x") || follows("&#X") {
      let isClosed = end < text.count && text[end] == UInt8(ascii: ";")
      self.init(form: .reference, start: index - 3, end: isClosed ? end + 1 : end)
    } else {
      return nil
    }
  }

  private init(form: Form, start: Int, end: Int) {
    self.form = form
    self.start = start
    self.end = end
  }
}
