import Format

/// Why a run could not start or had to end.
public struct IngestError: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  init(_ error: IndexError) {
    description = error.description
  }
}
