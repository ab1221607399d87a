import Corpus
import Parse

extension Slice {
  /// What names the fields of its records.
  var schema: Schema {
    switch self {
    case .records(let batch): batch.schema
    case .csv(let slice): slice.schema
    case .text(let slice): slice.schema
    case .table(let slice): slice.records.schema
    }
  }
}
