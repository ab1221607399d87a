// Hot code: one look-up per element, attribute and key; mostly one comparison.
internal import Corpus

/// The paths of the parts of a nested text, XML or JSON, and the columns they make.
///
/// A name is a number: what identifies it to the parser. What follows what is remembered, because
/// records are alike. Hostile texts can invent paths without end: past `maximumPaths` all share one.
struct FieldPaths {
  static let maximumPaths = 16 << 10
  /// Above all paths.
  static let root: Int32 = 0

  private struct Key: Hashable {
    var parent: Int32
    var name: UInt64
  }

  private struct Link {
    var parent: Int32 = 0
    var name: UInt64 = 0
    /// The column of its values, once there was one.
    var column: Int32 = -1
    /// The child that was asked for last.
    var child: Int32 = 0
    /// The sibling that came after this one the last time.
    var next: Int32 = 0
  }

  private var links: [Link] = [Link()]
  private var texts: [String] = [""]
  private var known: [Key: Int32] = [:]
  private var overflow: Int32?
  private(set) var columns: [Schema.Column] = []
  private let fieldNames: FieldNames
  private let carrier: Carrier
  private let fieldName: @Sendable (String) -> String

  /// `fieldName` makes the name of a field of its path.
  init(
    _ fieldNames: FieldNames, _ carrier: Carrier,
    fieldName: @escaping @Sendable (String) -> String
  ) {
    self.fieldNames = fieldNames
    self.carrier = carrier
    self.fieldName = fieldName
  }

  /// The path as a text, its parts divided by slashes.
  func text(of path: Int32) -> String { texts[Int(path)] }

  /// The path of the child `name` of `parent`; `spelling` is asked for where it is new.
  @inline(__always)
  mutating func child(
    of parent: Int32, _ name: UInt64, _ spelling: () -> String
  ) -> Int32 {
    let last = Int(links[Int(parent)].child)
    let guess = Int(links[last].next)
    if guess > 0, links[guess].name == name, links[guess].parent == parent {
      links[Int(parent)].child = Int32(truncatingIfNeeded: guess)
      return Int32(truncatingIfNeeded: guess)
    }
    let child = find(parent, name, spelling)
    if last > 0 { links[last].next = child }
    links[Int(parent)].child = child
    return child
  }

  /// The column of a path's values, new or known.
  @inline(__always)
  mutating func column(of path: Int32) -> UInt32 {
    let column = links[Int(path)].column
    return column >= 0 ? UInt32(truncatingIfNeeded: column) : newColumn(path)
  }

  /// Names the column of a path anew, once its name is known: by a header.
  mutating func rename(_ path: Int32, _ name: String) {
    let column = Int(column(of: path))
    columns[column] = .init(name: name, field: fieldNames.intern(name), carrier: carrier)
  }

  /// The same as `child`, without the guess; a negative `parent` is a space of names of its own.
  mutating func find(_ parent: Int32, _ name: UInt64, _ spelling: () -> String) -> Int32 {
    let key = Key(parent: parent, name: name)
    if let path = known[key] { return path }
    if links.count >= Self.maximumPaths { return overflowing() }
    let above = parent > 0 ? texts[Int(parent)] : ""
    let own = spelling()
    // A deep path keeps its last parts only.
    let shortened = above.utf8.count > 512 ? "…" : above
    let path = add(shortened.isEmpty ? own : "\(shortened)/\(own)")
    links[Int(path)].parent = parent
    links[Int(path)].name = name
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
    let name = fieldName(texts[Int(path)])
    links[Int(path)].column = Int32(truncatingIfNeeded: columns.count)
    columns.append(.init(name: name, field: fieldNames.intern(name), carrier: carrier))
    return UInt32(truncatingIfNeeded: columns.count - 1)
  }
}
