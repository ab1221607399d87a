import ArgumentParser

@main
struct DumpGen: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dumpgen")
}
