/// Why a text could not be read on as JSON.
enum JSONFailure: Equatable {
  /// A byte that cannot stand where it stands.
  case unexpected(UInt8)
  /// Containers in containers beyond the limit.
  case tooDeep(Int)
  /// The text ended inside a value.
  case unfinished

  var reason: String {
    switch self {
    case .unexpected: "malformed JSON"
    case .tooDeep(let limit): "JSON nested deeper than the limit \(limit)"
    case .unfinished: "JSON ends inside a value"
    }
  }
}
