import ArgumentParser
import Glibc

@main
struct DumpGen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dumpgen",
    abstract: "Makes synthetic dumps whose identities are known.",
    discussion: """
      Everybody in them is invented. The same seed, size and options give the same bytes.
      The last line on standard output is a summary: sizes, messages found and distinct, mentions
      and distinct identities by kind.
      """)

  @Argument(help: "The folder to write to; it is made.")
  var folder: String

  @Option(help: "What everything is made from.")
  var seed: UInt64 = 1

  @Option(help: "How much text: 500M, 2G, 64K (powers of 1000).")
  var size = ByteSize(bytes: 10_000_000)

  @Option(
    help: "What the dump is made of: \(Profile.allCases.map(\.rawValue).joined(separator: ", ")).")
  var profile: Profile = .mixed

  @Option(help: "Write what was planted where, as NDJSON, to this file.")
  var truth: String?

  @Flag(name: .customLong("as-tar-gz"), help: "One dump.tar.gz instead of plain files.")
  var asTarGz = false

  @Flag(help: "One file of the whole size (not with mixed and nested).")
  var singleFile = false

  @Flag(help: "Only numbers kept for fiction and only example.com, .net, .org and .example.")
  var reservedOnly = false

  func validate() throws {
    if singleFile && (asTarGz || [.mixed, .nested, .sample].contains(profile)) {
      throw ValidationError("--single-file goes with mail, csv, xml or logs, in a plain file.")
    }
  }

  func run() throws {
    // Without a UTF-8 locale libarchive loses names that are not ASCII.
    setlocale(LC_CTYPE, "C.UTF-8")
    do {
      print(try make())
    } catch {
      let message = Array("dumpgen: \(error)\n".utf8)
      _ = Glibc.write(STDERR_FILENO, message, message.count)
      throw ExitCode(2)
    }
  }

  private func make() throws(OutputError) -> String {
    let truth = try Truth(path: truth)
    let world = World(
      seed: seed, sizeInBytes: profile == .sample ? 600_000 : size.bytes, onlyReserved: reservedOnly
    )
    let dump = Dump(
      profile: profile, sizeInBytes: size.bytes, scribe: Scribe(world: world, truth: truth))
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let name = trimmed.split(separator: "/").last.map(String.init) ?? "dump"
    let target =
      asTarGz ? try Target(tarGzIn: trimmed, name: name) : try Target(folder: trimmed, name: name)
    let bytes = try write(dump, to: target)
    try target.finish()
    return try truth.finish(bytes: bytes)
  }

  private func write(_ dump: Dump, to target: Target) throws(OutputError) -> Int {
    if singleFile { return try dump.runSingle(into: target) }
    switch profile {
    case .nested: return try NestMaker(dump: dump).run(sizeInBytes: size.bytes, into: target)
    case .sample: return try SampleMaker(dump: dump).run(into: target)
    default: return try dump.run(into: target)
    }
  }
}
