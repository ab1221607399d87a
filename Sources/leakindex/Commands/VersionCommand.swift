import ArgumentParser

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Show the version of the program.")

  func run() throws {
    print("leakindex \(Release.version)")
  }
}
