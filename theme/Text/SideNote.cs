using EvidenceSite.Cite;

namespace EvidenceSite.Theme.Text;

/// <summary>The words of a study that support a claim beside which they stand.</summary>
/// <param name="Mark">The citation that calls for it.</param>
internal sealed record SideNote(CiteMark Mark, Study Study, SupportingQuotation Quotation);
