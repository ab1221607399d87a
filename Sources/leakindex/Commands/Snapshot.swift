import Format
import Query

/// Opens an index to read, and turns what goes wrong into words.
enum Snapshot {
  static func open<Result>(
    _ folder: String, _ body: (IndexReader) throws(IndexError) -> Result
  ) throws(CommandError) -> Result {
    do throws(IndexError) {
      return try body(try IndexReader.open(folder))
    } catch {
      throw CommandError(error.description)
    }
  }
}
