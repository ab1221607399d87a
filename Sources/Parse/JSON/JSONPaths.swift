// Hot code: one look-up per key, by its hash.
internal import Bytes
internal import Corpus

/// The paths of the members of a JSON text, and the columns they make.
struct JSONPaths {
  /// Above all paths.
  static let root = FieldPaths.root
  /// Longer keys are cut.
  static let maximumKeyInBytes = 256

  /// Spaces of names beside those of members.
  private static let cells: Int32 = -1
  private static let records: Int32 = -2
  /// Longer rows are read with their last cells as one.
  private static let maximumCells = 4096

  private var paths: FieldPaths

  init(_ fieldNames: FieldNames) {
    paths = FieldPaths(fieldNames, .json) { $0.isEmpty ? "value" : $0 }
  }

  var columns: [Schema.Column] { paths.columns }

  /// The path of the member `key` of `parent`.
  mutating func child(of parent: Int32, _ key: UnsafeBufferPointer<UInt8>) -> Int32 {
    paths.child(of: parent, hash64(UnsafeRawBufferPointer(key))) {
      JSONPaths.part(String(decoding: key, as: UTF8.self))
    }
  }

  /// The path of the value at `index`, from 1, of a row of a table.
  mutating func cell(_ index: Int, of table: Int) -> Int32 {
    let index = min(index, Self.maximumCells)
    return paths.find(Self.cells, UInt64(table) << 32 | UInt64(index)) { "column \(index)" }
  }

  /// Names the column of a path anew, as a header says.
  mutating func rename(_ path: Int32, _ name: String) { paths.rename(path, name) }

  /// The path that the members of a record begin with: the last part of where it stands, so that
  /// `users/name` says whose.
  mutating func record(at path: Int32) -> Int32 {
    let text = paths.text(of: path)
    guard let slash = text.lastIndex(of: "/") else { return path }
    return paths.find(Self.records, UInt64(UInt32(bitPattern: path))) {
      String(text[text.index(after: slash)...])
    }
  }

  /// The column of a path's values, new or known.
  @inline(__always)
  mutating func column(of path: Int32) -> UInt32 { paths.column(of: path) }

  private static func part(_ key: String) -> String {
    String(key.map { $0 == "/" ? "_" : $0 })
  }
}
