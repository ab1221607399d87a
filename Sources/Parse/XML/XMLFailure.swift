internal import Corpus

/// Why a document could not be read to its end as XML.
struct XMLFailure {
  enum Cause {
    /// libxml2's error code.
    case malformed(Int32)
    /// Elements in elements beyond the limit.
    case tooDeep(Int)
  }

  var cause: Cause
  /// In the decoded document, in bytes.
  var position: UInt64

  var outcome: Outcome {
    switch cause {
    case .malformed: .failed
    case .tooDeep: .refused
    }
  }

  var reason: String {
    switch cause {
    case .malformed(let code): "malformed XML (libxml2 error \(code))"
    case .tooDeep(let limit): "XML elements nested deeper than the limit \(limit)"
    }
  }
}
