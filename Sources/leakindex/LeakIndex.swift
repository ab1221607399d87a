import ArgumentParser
import Glibc

/// `leakindex`: reads the dumps of a data leak and says who is exposed, where, and how many really.
@main
struct LeakIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leakindex",
    abstract: "Reads the dumps of a data leak and says who is exposed, where, and how many really.",
    discussion: """
      It reads data that you hold lawfully: archives in archives, mail, CSV, XML, text. It prints \
      masked values unless you say --reveal. Nothing leaves this machine.

      Exit codes: 0 all well; 1 done, but something was refused or failed (see the ledger), or a \
      search found nothing; 2 could not run; 64 wrong usage.
      """,
    version: Release.version,
    subcommands: [
      IngestCommand.self, StatsCommand.self, SearchCommand.self, ExportCommand.self,
      ExtractCommand.self, VerifyCommand.self, CompactCommand.self, ForgetCommand.self,
      MergeCommand.self, VersionCommand.self, LookupBenchCommand.self, IndexBenchCommand.self,
    ])

  /// Errors of our own leave with code 2; those of the argument parser with 64.
  static func main() {
    StandardDescriptors.hold()
    // A closed pipe, and a file over the limit of the process, are errors of write, not deaths.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as CommandError {
      StandardError.complain(error.description)
      Glibc.exit(ExitStatus.couldNotRun)
    } catch {
      exit(withError: error)
    }
  }
}
