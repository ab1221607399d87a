import Format
import Query

/// Opens an index to read, and turns what goes wrong into words.
enum Snapshot {
  static func open<Result>(
    _ folder: String, leavingOutDamaged: Bool = false,
    _ body: (IndexReader) throws(IndexError) -> Result
  ) throws(CommandError) -> Result {
    do throws(IndexError) {
      return try body(try IndexReader.open(folder, leavingOutDamaged: leavingOutDamaged))
    } catch {
      throw CommandError(error.description)
    }
  }

  /// Asks an open index, and turns what goes wrong into words.
  static func read<Result>(
    _ reader: IndexReader, _ body: (IndexReader) throws(IndexError) -> Result
  ) throws(CommandError) -> Result {
    do throws(IndexError) {
      return try body(reader)
    } catch {
      throw CommandError(error.description)
    }
  }
}
