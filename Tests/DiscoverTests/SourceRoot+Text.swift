import Discover

extension SourceRoot {
  /// Paths that are text, as those of tests.
  static func resolve(_ paths: [String]) throws(DiscoverError) -> [SourceRoot] {
    try resolve(paths.map { Array($0.utf8) })
  }
}
