// Hot code: one pass over the tags, borrows.
internal import Bytes

/// Finds the tags that tables are made of.
struct HTMLTableScanner {
  enum Mark {
    case table, endOfTable, row, endOfRow, cell, endOfCell
  }

  struct Found {
    var mark: Mark
    /// Where its `<` stands.
    var start: Int
    /// Behind its name.
    var end: Int
    var isHeading = false
  }

  /// The longest of `</table` and the byte behind it.
  static let longestInBytes = 8

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the search goes on.
  var at: Int
  /// From here on no comment ends.
  private var unclosed = Int.max

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    at = start
  }

  /// The next tag of a table; comments are passed.
  mutating func next() -> Found? {
    while let start = firstIndex(of: UInt8(ascii: "<"), in: bytes, from: at) {
      at = start + 1
      guard at + 2 < bytes.count else { return nil }
      if bytes[at] == UInt8(ascii: "!"), bytes[at + 1] == UInt8(ascii: "-"),
        bytes[at + 2] == UInt8(ascii: "-")
      {
        skipComment()
        continue
      }
      let isClosing = bytes[at] == UInt8(ascii: "/")
      let name = at + (isClosing ? 1 : 0)
      guard bytes[name] | 0x20 == UInt8(ascii: "t") else { continue }
      let named = HTMLTag.name(bytes, at: name)
      guard let mark = Self.mark(named.name, isClosing) else { continue }
      at = named.end
      let isHeading = mark == .cell && bytes[name + 1] | 0x20 == UInt8(ascii: "h")
      return Found(mark: mark, start: start, end: named.end, isHeading: isHeading)
    }
    return nil
  }

  /// Passes a comment; one without an end hides nothing.
  private mutating func skipComment() {
    guard at < unclosed else { return }
    if let end = firstIndex(of: "-->", in: bytes, from: at + 3) {
      at = end + 3
    } else {
      unclosed = at
    }
  }

  private static func mark(_ name: HTMLTag.Name, _ isClosing: Bool) -> Mark? {
    switch name {
    case .table: isClosing ? .endOfTable : .table
    case .row: isClosing ? .endOfRow : .row
    case .cell: isClosing ? .endOfCell : .cell
    default: nil
    }
  }
}
