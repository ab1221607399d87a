import Corpus

/// What a compaction leaves out beside garbage.
struct Forgetting {
  var leaks: Set<String> = []
  /// A source, a folder, or a member, with all that is in it.
  var paths: [String] = []

  var isEmpty: Bool { leaks.isEmpty && paths.isEmpty }

  func covers(_ path: String) -> Bool {
    paths.contains { forgotten in
      guard path.hasPrefix(forgotten) else { return false }
      let rest = path.utf8.dropFirst(forgotten.utf8.count)
      return rest.isEmpty || rest.first == UInt8(ascii: "/")
        || rest.starts(with: [UInt8(ascii: "!"), UInt8(ascii: "/")])
    }
  }
}
