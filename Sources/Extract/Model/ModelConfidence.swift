// Hot code: plain arithmetic.
internal import Corpus

/// Confidence of what the model found, from the likelihood that it gives.
///
/// Likelihoods are near the share that is right. What is shown by default begins at a border: in
/// plain text near the likelihood where F1 is best on held-back folds, in mail, where a wrong name is
/// somebody who is notified, higher.
enum ModelConfidence {
  private static let personBorder: Float = 0.4
  private static let companyBorder: Float = 0.3
  private static let mailPersonBorder: Float = 0.5
  private static let mailCompanyBorder: Float = 0.6

  static func person(_ likelihood: Float, _ carrier: Carrier) -> UInt8 {
    percent(
      likelihood, carrier == .mailBody || carrier == .mailHeader ? mailPersonBorder : personBorder)
  }

  /// What speaks for a company besides the model.
  enum Evidence {
    case none
    /// Words that firms are called by: `Holm & Partners`, `Velora Logistics`.
    case words
    /// A legal form.
    case form
  }

  /// A legal form makes what may be a company one, and so do, less surely, the words of firms.
  /// Without either a word of a mail or of a cell is none: of those that the model sees there, hardly
  /// one is right.
  static func company(
    _ likelihood: Float, _ evidence: Evidence, _ carrier: Carrier
  ) -> UInt8 {
    let percent = percent(
      likelihood, carrier == .mailBody || carrier == .mailHeader ? mailCompanyBorder : companyBorder
    )
    switch evidence {
    case .form: return likelihood < possibleCompany ? percent : max(percent, companyWithForm)
    case .words: return max(percent, companyWithWords)
    case .none: return carrier == .text ? percent : min(percent, 45)
    }
  }

  private static let companyWithWords: UInt8 = 65
  private static let possibleCompany: Float = 0.2
  private static let companyWithForm: UInt8 = 80

  /// The likelihood in percent; between the border and 0.6 it is spread over 50 to 60, and what lies
  /// below the border over 0 to 49.
  private static func percent(_ likelihood: Float, _ border: Float) -> UInt8 {
    let share: Float
    if likelihood < border {
      share = 0.49 * likelihood / border
    } else if likelihood < 0.6 {
      share = 0.5 + 0.1 * (likelihood - border) / (0.6 - border)
    } else {
      share = likelihood
    }
    return UInt8(max(0, min(99, share * 100)))
  }
}
