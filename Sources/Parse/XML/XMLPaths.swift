// Hot code: one look-up per element and attribute, by the pointer of its interned name.
internal import Corpus

/// The paths of an XML document's elements and attributes, and the columns they make.
///
/// libxml2 interns names, so a name is its pointer. What follows what is remembered, because
/// records are alike: most look-ups are one comparison. Hostile documents can invent paths without
/// end: past `maximumPaths` all share one.
struct XMLPaths {
  typealias Name = UnsafePointer<UInt8>

  static let maximumPaths = 16 << 10
  /// Above all paths.
  static let root: Int32 = 0

  private struct Key: Hashable {
    var parent: Int32
    var name: Name
    var isAttribute: Bool
  }

  private struct Link {
    var name: Name?
    var isAttribute = false
    /// The column of its text, once there was one.
    var column: Int32 = -1
    /// The child that was asked for last.
    var child: Int32 = 0
    /// The sibling that came after this one the last time.
    var next: Int32 = 0
  }

  private var links: [Link] = [Link()]
  private var texts: [String] = [""]
  private var known: [Key: Int32] = [:]
  private(set) var columns: [Schema.Column] = []
  private let fieldNames: FieldNames
  private var overflow: Int32?

  init(_ fieldNames: FieldNames) {
    self.fieldNames = fieldNames
  }

  /// The path of the child `name` of `parent`.
  @inline(__always)
  mutating func child(of parent: Int32, _ name: Name, isAttribute: Bool = false) -> Int32 {
    let last = Int(links[Int(parent)].child)
    let guess = Int(links[last].next)
    if guess > 0, links[guess].name == name, links[guess].isAttribute == isAttribute {
      links[Int(parent)].child = Int32(truncatingIfNeeded: guess)
      return Int32(truncatingIfNeeded: guess)
    }
    let child = find(Key(parent: parent, name: name, isAttribute: isAttribute))
    if last > 0 { links[last].next = child }
    links[Int(parent)].child = child
    return child
  }

  /// The column of a path's text, new or known.
  @inline(__always)
  mutating func column(of path: Int32) -> UInt32 {
    let column = links[Int(path)].column
    return column >= 0 ? UInt32(truncatingIfNeeded: column) : newColumn(path)
  }

  private mutating func find(_ key: Key) -> Int32 {
    if let path = known[key] { return path }
    if links.count >= Self.maximumPaths { return overflowing() }
    let above = texts[Int(key.parent)]
    let own = (key.isAttribute ? "@" : "") + String(cString: key.name)
    // A deep path keeps its last parts only.
    let shortened = above.utf8.count > 512 ? "…" : above
    let path = add(shortened.isEmpty ? own : "\(shortened)/\(own)")
    links[Int(path)].name = key.name
    links[Int(path)].isAttribute = key.isAttribute
    known[key] = path
    return path
  }

  private mutating func add(_ text: String) -> Int32 {
    links.append(Link())
    texts.append(text)
    return Int32(truncatingIfNeeded: links.count - 1)
  }

  private mutating func overflowing() -> Int32 {
    if let overflow { return overflow }
    let path = add("…")
    overflow = path
    return path
  }

  private mutating func newColumn(_ path: Int32) -> UInt32 {
    let name = Self.fieldName(texts[Int(path)])
    links[Int(path)].column = Int32(truncatingIfNeeded: columns.count)
    columns.append(.init(name: name, field: fieldNames.intern(name), carrier: .xml))
    return UInt32(truncatingIfNeeded: columns.count - 1)
  }

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
