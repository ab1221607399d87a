// Hot code: borrows, never allocates after the first call.
internal import Bytes

/// The legal forms of companies as a set: is `GmbH & Co. KG` one?
enum LegalForms {
  /// The longest form kept, folded, in bytes.
  static let longestInBytes = 72

  /// True when the folded `key` without spaces and dots is a legal form.
  static func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key.count >= 2, key.count <= longestInBytes else { return false }
    return table.contains(key) || others.contains(key)
  }

  /// Forms that the lists lack: sole traders and partnerships of Germany, Sweden, Brazil and
  /// France, trading companies of Turkey.
  private static let others = WordTable("ek ekfr ekfm eko hb kb ei mei sti tic")

  private static let table = WordTable(LegalFormTable.entries)
}
