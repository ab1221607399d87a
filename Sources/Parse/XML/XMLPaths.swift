// Hot code: one look-up per element and attribute, by the pointer of its interned name.
internal import Corpus

/// The paths of an XML document's elements and attributes, and the columns they make.
///
/// libxml2 interns names, so a name is its pointer.
struct XMLPaths {
  typealias Name = UnsafePointer<UInt8>

  /// Above all paths.
  static let root = FieldPaths.root

  private var paths: FieldPaths

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
