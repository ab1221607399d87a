import Corpus
import Glibc

/// A folder or file that is ingested, by the name that stands first in the paths below it.
public struct SourceRoot: Sendable, Hashable {
  /// The first part of every path below: the last part of the root's own path, made unique.
  public let name: String
  /// Where it lies: absolute, without links, as raw bytes.
  public let path: [UInt8]

  public init(name: String, path: [UInt8]) {
    self.name = name
    self.path = path
  }

  /// The roots for the paths that a user gave, in their order.
  ///
  /// A path given twice, or one below another, counts once. Two folders of the same name are told
  /// apart by a number: `bucket0`, `bucket0-2`.
  public static func resolve(_ paths: [[UInt8]]) throws(DiscoverError) -> [SourceRoot] {
    var places: [(given: [UInt8], path: [UInt8])] = []
    for path in paths {
      let place = try realPath(path)
      if !places.contains(where: { $0.path == place }) { places.append((path, place)) }
    }
    let outermost = places.filter { inner in
      !places.contains { isInside(inner.path, $0.path) }
    }
    var names: Set<String> = []
    return outermost.map { place in
      let name = unique(rootName(given: place.given, path: place.path), among: &names)
      return SourceRoot(name: name, path: place.path)
    }
  }

  private static func realPath(_ path: [UInt8]) throws(DiscoverError) -> [UInt8] {
    guard let resolved = realpath(path.map { CChar(bitPattern: $0) } + [0], nil) else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      let reason = String(cString: strerror(errno))
      throw DiscoverError(
        isMissing ? .missing : .unreadable, "cannot ingest \(PathText.text(path)): \(reason)")
    }
    defer { free(resolved) }
    // SAFETY: realpath returns a NUL-terminated string of its own.
    return UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map {
      UInt8(bitPattern: $0)
    }
  }

  private static func isInside(_ inner: [UInt8], _ outer: [UInt8]) -> Bool {
    if outer == [slash] { return inner != outer }
    return inner.count > outer.count && inner.starts(with: outer) && inner[outer.count] == slash
  }

  private static func rootName(given: [UInt8], path: [UInt8]) -> String {
    let last = given.split(separator: slash).last.map(Array.init) ?? []
    if !last.isEmpty, last != [dot], last != [dot, dot] { return PathText.text(last) }
    guard let real = path.split(separator: slash).last else { return "root" }
    return PathText.text(Array(real))
  }

  private static func unique(_ name: String, among names: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !names.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
}
