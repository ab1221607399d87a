// Warm code: one pass over the tags of each HTML part.
internal import Bytes
internal import Corpus

/// Takes the tables of records out of the HTML of a message: those whose first row names the columns
/// and whose rows agree. Tables that lay the page out stay where they are.
struct HTMLDataTables {
  struct Found {
    var table: HTMLTable
    var header: Int
    var width: Int
  }

  private(set) var tables: [Found] = []
  /// The page without them.
  private(set) var rest: [UInt8] = []

  /// Tables of one message that are read so.
  private static let maximumTables = 64

  /// Nil where the page has no such table.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(UInt8(ascii: "@")) else { return nil }
    var tags = HTMLTableScanner(bytes, from: 0)
    var start: Int?
    var kept = 0
    while tables.count < Self.maximumTables, let found = tags.next() {
      switch found.mark {
      // Of tables in tables the innermost.
      case .table: start = found.start
      case .endOfTable:
        if let start, let table = HTMLDataTables.read(bytes, start..<found.start) {
          rest.append(contentsOf: bytes[kept..<start])
          // What stands before and behind does not touch.
          rest.append(contentsOf: "<p></p>".utf8)
          kept = found.end
          tables.append(table)
        }
        start = nil
      default: break
      }
    }
    if tables.isEmpty { return nil }
    rest.append(contentsOf: bytes[kept...])
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Found? {
    let inside = UnsafeBufferPointer(rebasing: bytes[range])
    guard inside.contains(UInt8(ascii: "@")) else { return nil }
    let table = HTMLTable(bytes, range)
    guard let width = table.commonWidth, let header = table.header(width: width) else { return nil }
    let names = table.rows[header].count {
      CSVHeaderWords.isNamed(Array(table.text[table.cells[$0]]))
    }
    guard names >= 2, names * 2 >= width else { return nil }
    return Found(table: table, header: header, width: width)
  }
}
