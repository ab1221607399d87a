// Hot code: one look-up per element and attribute, by the pointer of its interned name.
internal import Bytes
internal import Corpus

/// The paths of an XML document's elements and attributes, and the columns they make.
///
/// libxml2 interns names, so a name is its pointer.
struct XMLPaths {
  typealias Name = UnsafePointer<UInt8>

  /// Above all paths.
  static let root = FieldPaths.root
  /// Longer keys say nothing.
  static let maximumKeyInBytes = 48

  /// A space of names beside those of elements, for the cells of rows.
  private static let cells: Int32 = -1
  /// Longer rows are read with their last cells as one.
  private static let maximumCells = 4096

  private var paths: FieldPaths
  /// Of each path, once asked for; and the attribute that is its key.
  private var traits: [XMLTraits?] = []
  private var keys: [Int32: String] = [:]
  private(set) var cellCount = 0

  init(_ fieldNames: FieldNames) {
    paths = FieldPaths(fieldNames, .xml, fieldName: XMLPaths.fieldName)
  }

  var columns: [Schema.Column] { paths.columns }

  /// The path of the child `name` of `parent`.
  @inline(__always)
  mutating func child(of parent: Int32, _ name: Name, isAttribute: Bool = false) -> Int32 {
    // User space ends at 2^57: the lowest bit is free once all are shifted.
    let number = UInt64(UInt(bitPattern: name)) << 1 | (isAttribute ? 1 : 0)
    return paths.child(of: parent, number) { (isAttribute ? "@" : "") + String(cString: name) }
  }

  /// The path of `path` where a key says what it holds: `field` with `email` is `field/email`.
  mutating func keyed(_ path: Int32, _ key: UnsafeBufferPointer<UInt8>) -> Int32 {
    // No number of a name has the highest bit.
    paths.child(of: path, hash64(UnsafeRawBufferPointer(key)) | 1 << 63) {
      String(String(decoding: key, as: UTF8.self).map { $0 == "/" ? "_" : $0 })
    }
  }

  /// The path of the cell at `index`, from 0, of a row.
  mutating func cell(_ index: Int) -> Int32 {
    let index = min(index, Self.maximumCells)
    cellCount = max(cellCount, index + 1)
    return paths.find(Self.cells, UInt64(index)) { "column \(index + 1)" }
  }

  /// Names the column of a path anew.
  mutating func rename(_ path: Int32, _ name: String) { paths.rename(path, name) }

  /// What the name of an element, at `path`, says; `keyAttributes` are those of the document.
  @inline(__always)
  mutating func traits(
    of path: Int32, _ name: Name, _ keyAttributes: [String: String]
  ) -> XMLTraits {
    if Int(path) < traits.count, let known = traits[Int(path)] { return known }
    return newTraits(path, String(cString: name), keyAttributes)
  }

  private mutating func newTraits(
    _ path: Int32, _ name: String, _ keyAttributes: [String: String]
  ) -> XMLTraits {
    var found = XMLTraits(name.lowercased())
    if let key = keyAttributes[name] {
      found.insert(.keyed)
      keys[path] = key
    }
    while traits.count <= Int(path) { traits.append(nil) }
    traits[Int(path)] = found
    return found
  }

  /// Whether the attribute `name` says what an element at `path` holds.
  func isKey(_ name: Name, of path: Int32) -> Bool {
    // SAFETY: names end in NUL.
    keys[path].map { $0 == String(cString: name) } ?? false
  }

  /// The column of a path's text, new or known.
  @inline(__always)
  mutating func column(of path: Int32) -> UInt32 { paths.column(of: path) }

  /// A field is named by its path below its record; only a bare `name`, which says nothing by
  /// itself, keeps its record's name before it, and so does the text of the record itself.
  private static func fieldName(_ path: String) -> String {
    guard let slash = path.firstIndex(of: "/") else { return path }
    let below = path[path.index(after: slash)...]
    switch below.lowercased() {
    case "name", "@name": return path
    default: return String(below)
    }
  }
}
