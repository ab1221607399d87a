import ArgumentParser
import Corpus
import Format
import Query

struct ExportCommand: ParsableCommand {
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case identities
    case mentions
    case documents
    case ledger
  }

  enum Style: String, ExpressibleByArgument, CaseIterable {
    case ndjson
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write identities, mentions, documents or the ledger as lines for programs.",
    discussion: """
      identities  each address, number, person and company with its counts
      mentions    each place where one stands: document, record, field, rule, confidence
      documents   each document that was read, with its content's hash
      ledger      the outcome of every source, container and member, with the reason

      Values are masked unless --reveal. A file gets its name when it is whole, and only its owner \
      may read it. In CSV, what a spreadsheet would run as a formula gets an apostrophe.
      """)

  @Argument(help: "identities, mentions, documents or ledger.")
  var subject: Subject

  @OptionGroup var index: ReadOption
  @OptionGroup var confidence: ConfidenceOption

  @Option(help: "Only email, phone, person or company.")
  var kind: Kind?

  @Option(help: "Only this leak.")
  var leak: String?

  @Option(help: "ndjson or csv.")
  var format = Style.ndjson

  @Flag(help: "Write values as they are instead of masked.")
  var reveal = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, which must not be there yet, instead of standard output.",
      valueName: "file"))
  var output = "-"

  @Flag(help: "Replace the file of --output if it is there.")
  var force = false

  func validate() throws {
    guard kind == nil || subject == .identities || subject == .mentions else {
      throw ValidationError("--kind goes with identities and mentions.")
    }
    guard !force || output != "-" else { throw ValidationError("--force goes with --output.") }
  }

  func run() throws {
    let reader = try index.open()
    var rows = try RowWriter(
      Output(path: output, replacing: force), isCSV: format == .csv, columns: columns)
    let export = Export(
      reader: reader, mask: Mask(reveals: reveal), kind: kind, leak: leak,
      minimumConfidence: confidence.minimum)
    switch subject {
    case .identities: try export.identities(to: &rows)
    case .mentions: try export.mentions(to: &rows)
    case .documents: try export.documents(to: &rows)
    case .ledger: try export.ledger(to: &rows)
    }
    try rows.finish()
    try ReadOption.check(reader)
  }

  private var columns: [StaticString] {
    switch subject {
    case .identities: Export.identityColumns
    case .mentions: Export.mentionColumns
    case .documents: Export.documentColumns
    case .ledger: Export.ledgerColumns
    }
  }
}
