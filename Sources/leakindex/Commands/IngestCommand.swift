import ArgumentParser
import Corpus
import Glibc
import Ingest
import Pipeline

struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read folders and files into the index.",
    discussion: """
      A second run reads only what is new or changed. Ctrl-C commits what is done; the same command \
      goes on from there. '-' reads one stream from standard input: \
      rclone cat remote:dump.tar.zst | leakindex ingest - --name dump.tar.zst
      """)

  @Argument(help: ArgumentHelp("Folders and files; - is standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var index: IndexOption

  @Option(help: "The leak that they belong to.")
  var leak = "default"

  @Option(help: "The name that standard input gets.")
  var name = "stdin"

  @Option(help: "Workers. Default: one for each processor.")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Memory for the whole run, such as 2G. Default: a quarter of the machine's, at most 1G.",
      valueName: "size"))
  var memory: ByteSize?

  @Option(help: "Shards of a new index, a power of two up to 256 (default 64).")
  var shards: Int?

  @Option(
    help: ArgumentHelp(
      "Passwords for encrypted archives, one a line, tried in order.", valueName: "file"))
  var passwordFile: String?

  @Option(help: "Read containers in containers to this depth.")
  var maxDepth = Limits().maximumDepth

  @Option(help: "Refuse what expands by more than this factor (after the first 256 MiB).")
  var maxRatio = Limits().maximumRatio

  @Option(help: ArgumentHelp("Refuse members larger than this, such as 10G.", valueName: "size"))
  var maxSize: ByteSize?

  @Option(help: "The region of phone numbers in national notation, such as FR.")
  var region: Country?

  @Flag(help: "Keep what an earlier run read from sources that are no longer there.")
  var keepMissing = false

  @Flag(
    help: "Tell whether a file changed by a hash of its bytes instead of size, time and inode.")
  var checksum = false

  /// For `scripts/soak`, which needs commits between its kills.
  @Option(help: .hidden)
  var commitSeconds: Int?

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes 1 to 1024.") }
    if let shards, !(1...256).contains(shards) || shards & (shards - 1) != 0 {
      throw ValidationError("--shards takes a power of two from 1 to 256, not \(shards).")
    }
    guard maxDepth >= 0 else { throw ValidationError("--max-depth takes 0 or more.") }
    guard maxRatio >= 1 else { throw ValidationError("--max-ratio takes 1 or more.") }
    if let memory, memory.bytes < IngestOptions.minimumMemoryInBytes {
      throw ValidationError("--memory takes at least 64M.")
    }
    if paths.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input (-) can be read only once.")
    }
  }

  func run() throws {
    let options = try options()
    let progress = Progress()
    let cancellation = Cancellation()
    let interrupt = InterruptHandler(cancellation)
    let line = !quiet && Terminal.isErrorTerminal ? ProgressLine(progress) : nil
    let summary: IngestSummary
    do {
      defer { line?.stop() }
      summary = try Ingestor(options, progress: progress, cancellation: cancellation).run()
    } catch {
      throw CommandError(error.description)
    }
    interrupt.stop()
    KeptFigures.keep(index.folder)
    if !quiet { say(summary) }
    if summary.wasInterrupted {
      StandardError.complain(
        "stopped; what was done is committed. Run the same command again to go on.")
      throw ExitCode(ExitStatus.withRemarks)
    }
    if summary.hasRemarks { throw ExitCode(ExitStatus.withRemarks) }
  }

  /// The index is committed by now: a summary that cannot be written is no failure of the run.
  private func say(_ summary: IngestSummary) {
    do throws(CommandError) {
      var output = Output()
      try output.lines(IngestText(summary, index: index.folder).lines)
      try output.flush()
    } catch {
      StandardError.complain(error.description)
    }
  }

  private func options() throws(CommandError) -> IngestOptions {
    var options = IngestOptions(
      roots: paths.map(RawArguments.bytes(of:)), index: index.folder,
      jobs: jobs ?? IngestOptions.defaultJobs,
      memoryInBytes: memory.map { Int(clamping: $0.bytes) } ?? IngestOptions.defaultMemoryInBytes)
    options.standardInputName = name
    options.leak = leak
    options.shards = shards
    options.limits.maximumDepth = maxDepth
    options.limits.maximumRatio = maxRatio
    if let maxSize { options.limits.maximumMemberInBytes = maxSize.bytes }
    options.region = region ?? .none
    options.keepsMissing = keepMissing
    options.comparesChecksums = checksum
    options.commitIntervalInSeconds = commitSeconds
    if let passwordFile { options.passwords = try PasswordFile.read(passwordFile) }
    return options
  }
}
