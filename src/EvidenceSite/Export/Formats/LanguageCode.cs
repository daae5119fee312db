using System.Collections.Frozen;

namespace EvidenceSite.Export;

/// <summary>Languages as libraries write them: the three letters of ISO 639-2/B, which MARC's list of languages has too.</summary>
internal static class LanguageCode
{
    private static readonly FrozenDictionary<string, string> Codes = Pairs("""
        af afr  am amh  ar ara  az aze  be bel  bg bul  bn ben  bs bos  ca cat  cs cze  cy wel  da dan  de ger  el gre  en eng  eo epo  es spa
        et est  eu baq  fa per  fi fin  fr fre  ga gle  gl glg  gu guj  ha hau  he heb  hi hin  hr hrv  hu hun  hy arm  id ind  ig ibo  is ice
        it ita  ja jpn  ka geo  kk kaz  km khm  kn kan  ko kor  ky kir  la lat  lo lao  lt lit  lv lav  mi mao  mk mac  ml mal  mn mon  mr mar
        ms may  my bur  nb nob  ne nep  nl dut  nn nno  no nor  pa pan  pl pol  ps pus  pt por  qu que  ro rum  ru rus  rw kin  si sin  sk slo
        sl slv  so som  sq alb  sr srp  sv swe  sw swa  ta tam  te tel  th tha  tl tgl  tr tur  uk ukr  ur urd  uz uzb  vi vie  wo wol  xh xho
        yo yor  zh chi  zu zul
        """);

    /// <summary>The code of a BCP 47 tag, by its first part; null when the language is unknown or has none that we know.</summary>
    public static string? Of(string? tag)
    {
        if (tag is null) return null;
        var primary = tag.Split('-')[0].ToLowerInvariant();
        return primary.Length == 3 ? primary : Codes.GetValueOrDefault(primary);
    }

    private static FrozenDictionary<string, string> Pairs(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
