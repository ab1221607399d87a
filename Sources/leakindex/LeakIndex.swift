import ArgumentParser

@main
struct LeakIndex: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "leakindex")
}
