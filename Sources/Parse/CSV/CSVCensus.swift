/// What a first look at the lines of a text says about dialects: cheap enough for every small file.
struct CSVCensus {
  private static let maximumLines = 24

  /// For each ASCII byte, how many of the first lines hold it.
  private var holding = [UInt8](repeating: 0, count: 128)
  /// For each ASCII byte, the most lines that hold it equally often.
  private var agreeing = [UInt8](repeating: 0, count: 128)
  private var lines = 0
  private var openings: Set<UInt8> = []
  /// What stands before quotes that open a field.
  private var openedBehind: Set<UInt8> = []
  /// What the first line holds of the bytes that may delimit.
  private var first: Set<UInt8> = []
  private var escapedQuotes: Set<UInt8> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // One line of 128 counts after the other, and one more behind the last that counts.
    var counts = [UInt16](repeating: 0, count: 128 * (Self.maximumLines + 1))
    var isEmpty = true
    var before: UInt8 = 0x0A
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D {
        if !isEmpty, lines < Self.maximumLines { lines += 1 }
        isEmpty = true
      } else if byte < 0x80, lines < Self.maximumLines {
        counts[lines << 7 | Int(byte)] &+= 1
        isEmpty = false
      }
      if byte == 0x22 || byte == 0x27 { note(quote: byte, after: before) }
      before = byte
    }
    if !isEmpty, lines < Self.maximumLines { lines += 1 }
    tally(counts)
  }

  private mutating func note(quote: UInt8, after before: UInt8) {
    if before == UInt8(ascii: "\\") { escapedQuotes.insert(quote) }
    if before == 0x0A || before == 0x0D || Self.canDelimit(before) {
      openings.insert(quote)
      openedBehind.insert(before)
    }
  }

  private static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), 0x1F, 0x01, UInt8(ascii: ":"), 0x20, UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private mutating func tally(_ counts: [UInt16]) {
    for byte in 0..<128 where Self.canDelimit(UInt8(byte)) {
      var seen: [UInt16: UInt8] = [:]
      if lines > 0, counts[byte] > 0 { first.insert(UInt8(byte)) }
      for line in 0..<lines where counts[line << 7 | byte] > 0 {
        holding[byte] += 1
        seen[counts[line << 7 | byte], default: 0] += 1
      }
      agreeing[byte] = seen.values.max() ?? 0
    }
  }

  /// Whether a text with such lines may be delimited by `byte`.
  func isPlausible(_ byte: UInt8) -> Bool {
    guard lines > 0 else { return false }
    let share = Double(holding[Int(byte)]) / Double(lines)
    // Quoted fields hold delimiters and line ends of their own, and may be whole letters, so that
    // few lines hold a delimiter.
    if !openings.isEmpty { return share >= 0.3 || isUsual(byte) && opensLetters(byte) }
    return share >= 0.5 && Double(agreeing[Int(byte)]) >= 0.4 * Double(lines)
  }

  private func opensLetters(_ byte: UInt8) -> Bool {
    first.contains(byte) && openedBehind.contains(byte)
  }

  private func isUsual(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09
      || byte == UInt8(ascii: "|")
  }

  /// Whether `quote` stands somewhere where a field may start.
  func opensFields(_ quote: UInt8) -> Bool { openings.contains(quote) }

  /// Whether `quote` stands behind a backslash somewhere.
  func escapes(_ quote: UInt8) -> Bool { escapedQuotes.contains(quote) }
}
