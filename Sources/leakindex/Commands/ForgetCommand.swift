import ArgumentParser
import Corpus
import Format
import Indexing

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove identities, a leak or a path from the index for good.",
    discussion: """
      The index is rewritten at once: afterwards none of its files holds what was forgotten. An \
      identity stays out of later runs too, by a keyed hash. A leak or a path comes back when it \
      is ingested again. What the sources themselves hold is not touched.
      """)

  @Argument(
    help: ArgumentHelp(
      "Identities: an e-mail address, a phone number with +, or a name.", valueName: "identity"))
  var identities: [String] = []

  @OptionGroup var index: IndexOption
  @OptionGroup var memory: MemoryOption

  @Option(help: "What the identities are. Default: told by @ and +; a name is person and company.")
  var kind: Kind?

  @Option(help: "Forget everything of this leak.")
  var leak: [String] = []

  @Option(
    help: ArgumentHelp(
      "Forget a folder, source or member with all that is in it: bucket0/a.zip!/crm.csv.",
      valueName: "path"))
  var path: [String] = []

  func validate() throws {
    if identities.isEmpty && leak.isEmpty && path.isEmpty {
      throw ValidationError("Name what is to be forgotten: an identity, --leak or --path.")
    }
  }

  func run() throws {
    let subjects =
      identities.flatMap(subjects) + leak.map { .leak($0) } + path.map { .path($0) }
    let summary = try Maintenance.run { () throws(IndexError) in
      try IndexMaintenance.forget(subjects, in: index.folder, memoryInBytes: memory.bytes)
    }
    KeptFigures.keep(index.folder)
    print("\(index.folder): \(Maintenance.text(summary))")
    if summary.mentions == summary.mentionsBefore && summary.rows == summary.rowsBefore {
      print("nothing of it was in the index; an identity stays out from now on")
      throw ExitCode(ExitStatus.withRemarks)
    }
  }

  private func subjects(_ identity: String) -> [IndexMaintenance.Subject] {
    if let kind { return [.identity(kind, identity)] }
    if identity.contains("@") { return [.identity(.email, identity)] }
    if identity.hasPrefix("+") {
      return [.identity(.phone, "+" + identity.filter(\.isNumber))]
    }
    return [.identity(.person, identity), .identity(.company, identity)]
  }
}
