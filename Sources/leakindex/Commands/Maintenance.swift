import Format
import Indexing

/// What the commands that rewrite an index have in common.
enum Maintenance {
  static func run(
    _ body: () throws(IndexError) -> IndexMaintenance.Summary
  ) throws(CommandError) -> IndexMaintenance.Summary {
    do throws(IndexError) {
      return try body()
    } catch {
      throw CommandError(error.description)
    }
  }

  static func text(_ summary: IndexMaintenance.Summary) -> String {
    "\(Units.count(summary.mentions)) of \(Units.count(summary.mentionsBefore)) mentions and "
      + "\(Units.count(summary.rows)) of \(Units.count(summary.rowsBefore)) ledger rows kept, "
      + "\(Units.bytes(summary.sizeInBytes)) instead of \(Units.bytes(summary.sizeBeforeInBytes))"
  }
}
