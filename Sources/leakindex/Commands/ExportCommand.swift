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
    abstract: "Write identities, mentions, documents or the ledger as lines for programs.")

  @Argument(help: "identities, mentions, documents or ledger.")
  var subject: Subject

  @OptionGroup var index: IndexOption
  @OptionGroup var confidence: ConfidenceOption

  @Option(help: "Only email, phone, person or company.")
  var kind: Kind?

  @Option(help: "Only this leak.")
  var leak: String?

  @Option(help: "ndjson or csv.")
  var format = Style.ndjson

  @Flag(help: "Write values as they are instead of masked.")
  var reveal = false

  @Option(name: .shortAndLong, help: "Write to this file (mode 0600) instead of standard output.")
  var output = "-"

  func validate() throws {
    guard kind == nil || subject == .identities || subject == .mentions else {
      throw ValidationError("--kind goes with identities and mentions.")
    }
  }

  func run() throws {
    let folder = index.folder
    let reader = try Snapshot.open(folder) { (reader) throws(IndexError) in reader }
    var rows = RowWriter(try Output(path: output), isCSV: format == .csv)
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
  }
}
