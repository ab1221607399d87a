import Format
import Query

/// The figures that `stats` shows, counted once after every command that writes to an index.
enum KeptFigures {
  /// Counts and keeps them. What goes wrong is said and is no failure of the command: what it wrote
  /// is committed, and `stats` counts for itself.
  static func keep(_ folder: String) {
    do throws(IndexError) {
      try IndexReader.keepFigures(folder)
    } catch {
      if error.code != .missing {
        StandardError.complain("the figures of stats could not be kept: \(error.description)")
      }
    }
  }
}
