/// The exit codes of every command.
enum ExitStatus {
  static let well: Int32 = 0
  /// Done, but something was refused or failed (the ledger says what), or a search found nothing.
  static let withRemarks: Int32 = 1
  static let couldNotRun: Int32 = 2
  static let wrongUsage: Int32 = 64
}
