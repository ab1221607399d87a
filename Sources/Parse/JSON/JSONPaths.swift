// Hot code: one look-up per key, mostly one comparison.
internal import Bytes
internal import Corpus

/// The paths of the members of a JSON text, and the columns they make.
///
/// What follows what is remembered, because records are alike. Hostile texts can invent paths without
/// end: past `maximumPaths` all share one.
struct JSONPaths {
  static let maximumPaths = 16 << 10
  /// Above all paths.
  static let root: Int32 = 0
  /// Longer keys are cut.
  static let maximumKeyInBytes = 256

  private struct Key: Hashable {
    var parent: Int32
    var hash: UInt64
  }

  private struct Link {
    var parent: Int32 = 0
    var hash: UInt64 = 0
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

  init(_ fieldNames: FieldNames) {
    self.fieldNames = fieldNames
  }

  /// The path of the member `key` of `parent`.
  mutating func child(of parent: Int32, _ key: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = hash64(UnsafeRawBufferPointer(key))
    let last = Int(links[Int(parent)].child)
    let guess = Int(links[last].next)
    if guess > 0, links[guess].hash == hash, links[guess].parent == parent {
      links[Int(parent)].child = Int32(truncatingIfNeeded: guess)
      return Int32(truncatingIfNeeded: guess)
    }
    let child = find(Key(parent: parent, hash: hash)) { String(decoding: key, as: UTF8.self) }
    if last > 0 { links[last].next = child }
    links[Int(parent)].child = child
    return child
  }

  /// The path of the value at `index`, from 0, of a row.
  mutating func cell(_ index: Int) -> Int32 {
    find(Key(parent: -1, hash: UInt64(min(index, 4096)))) { "column \(min(index, 4096) + 1)" }
  }

  /// The path that the members of a record begin with: the last part of where it stands, so that
  /// `users/name` says whose.
  mutating func record(at path: Int32) -> Int32 {
    let text = texts[Int(path)]
    guard let slash = text.lastIndex(of: "/") else { return path }
    let name = String(text[text.index(after: slash)...])
    return find(Key(parent: -2, hash: UInt64(bitPattern: Int64(path)))) { name }
  }

  /// The column of a path's values, new or known.
  @inline(__always)
  mutating func column(of path: Int32) -> UInt32 {
    let column = links[Int(path)].column
    return column >= 0 ? UInt32(truncatingIfNeeded: column) : newColumn(path)
  }

  private mutating func find(_ key: Key, _ name: () -> String) -> Int32 {
    if let path = known[key] { return path }
    if links.count >= Self.maximumPaths { return overflowing() }
    let above = key.parent > 0 ? texts[Int(key.parent)] : ""
    let name = String(name().map { $0 == "/" ? "_" : $0 })
    // A deep path keeps its last parts only.
    let shortened = above.utf8.count > 512 ? "…" : above
    let path = add(shortened.isEmpty ? name : "\(shortened)/\(name)")
    links[Int(path)].parent = key.parent
    links[Int(path)].hash = key.hash
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
    let name = texts[Int(path)].isEmpty ? "value" : texts[Int(path)]
    links[Int(path)].column = Int32(truncatingIfNeeded: columns.count)
    columns.append(.init(name: name, field: fieldNames.intern(name), carrier: .json))
    return UInt32(truncatingIfNeeded: columns.count - 1)
  }
}
