import ArgumentParser
import Corpus
import Ingest

struct ExtractCommand: ParsableCommand {
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case ndjson
    case text
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Show what would be found in a file, and why. Needs no index.",
    discussion: """
      Values are shown as they are: the file is yours to read. --format text shows the text with \
      the findings marked: ⟦Dupont, Marie⟧(person 0.98 mail-header).
      """)

  @Argument(help: "A file of any kind that ingest reads, or - for standard input.")
  var file: String

  @Option(help: "ndjson or text.")
  var format = Style.ndjson

  @Option(help: "The region of phone numbers in national notation, such as FR.")
  var region: Country?

  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp("Show only what is at least this likely, 0 to 1.", valueName: "c"))
  var minimum = 0.5

  @Option(help: ArgumentHelp("Passwords for encrypted archives, one a line.", valueName: "file"))
  var passwordFile: String?

  func run() throws {
    var passwords: [[UInt8]] = []
    if let passwordFile { passwords = try PasswordFile.read(passwordFile) }
    let preview = Preview(region: region ?? .none, passwords: passwords)
    let printer = ExtractPrinter(minimumPercent: Int((minimum * 100).rounded()), style: format)
    var hasTrouble = false
    do {
      try preview.read(place: RawArguments.bytes(of: file)) { block in
        printer.show(block)
      } trouble: { entry in
        hasTrouble = hasTrouble || entry.outcome != .skipped
        StandardError.complain("\(entry.member.path): \(entry.outcome.name): \(entry.reason)")
      }
    } catch {
      throw CommandError("cannot read \(file): \(error.reason)")
    }
    try printer.finish()
    if hasTrouble { throw ExitCode(ExitStatus.withRemarks) }
  }
}
