import Corpus
import Glibc
import Parse
import TestKit
import Testing

/// The shared sets of CSV files with expected results.
@Suite struct CSVConformanceTests {
  /// Every file of a folder, with its name.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  /// The rows of a clean file: comma, all quoted, quotes doubled.
  static func cleanRows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var at = 0
    var isQuoted = false
    while at < bytes.count {
      let byte = bytes[at]
      if isQuoted {
        if byte == 0x22, at + 1 < bytes.count, bytes[at + 1] == 0x22 {
          cell.append(byte)
          at += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else if byte != 0x0D {
        cell.append(byte)
      }
      at += 1
    }
    return rows
  }

  /// Our rows with all cells, the header first if there is one.
  static func rows(_ leaf: ParsedLeaf) -> [[String]] {
    guard let schema = leaf.batches.last?.schema else { return [] }
    let names = schema.columns.map(\.name)
    let table = leaf.records.filter { $0.fields.first?.name != "text" }
    var rows = table.map { record in
      var row = [String](repeating: "", count: names.count)
      for field in record.fields { row[names.firstIndex(of: field.name) ?? 0] = field.text }
      return row
    }
    if schema.namesAreMeaningful { rows.insert(names, at: 0) }
    return rows
  }

  static let pollock = SharedCorpora.folder("csv-pollock")

  /// Cells of the clean copy that stand at the same place in what we read. (With the true dialect
  /// given, Python's `csv` has 0.977 of them over the whole set; the rest is in rows whose meaning
  /// cannot be told.)
  @Test(.enabled(if: pollock != nil, "the shared set csv-pollock is not there"))
  func pollockCells() throws {
    let base = (Self.pollock ?? "") + "/polluted_files"
    var right = 0
    var all = 0
    var worst: [(String, Double)] = []
    let chosen = Self.names(in: base + "/csv").enumerated().filter {
      $0.element.hasPrefix("file") || $0.offset % Self.stride == 0
    }
    for (_, name) in chosen {
      let expected = Self.cleanRows(Self.read(base + "/clean/" + name))
      let found = Self.rows(try ParsedLeaf(Self.read(base + "/csv/" + name)))
      var hits = 0
      var cells = 0
      for (index, row) in expected.enumerated() {
        cells += row.count
        guard index < found.count else { continue }
        hits += zip(row, found[index]).count { $0.0 == $0.1 }
      }
      right += hits
      all += cells
      if hits < cells { worst.append((name, Double(hits) / Double(cells))) }
    }
    let share = Double(right) / Double(max(1, all))
    print("csv-pollock: \(right) of \(all) cells right in \(chosen.count) files: \(share)")
    if getenv("PARSE_VERBOSE") != nil {
      for (name, share) in worst.sorted(by: { $0.1 < $1.1 }) { print(share, name) }
    }
    // All of them: 0.985; the sample holds more of the worst ones.
    #expect(share >= 0.975)
  }

  /// One in so many of the polluted files; `PARSE_ALL` reads them all.
  static let stride = getenv("PARSE_ALL") == nil ? 9 : 1
}
