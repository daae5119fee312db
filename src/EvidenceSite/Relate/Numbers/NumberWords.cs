using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>The number words of a language.</summary>
/// <param name="Values">What is added: units, teens, tens, and hundreds where these are words of their own.</param>
/// <param name="Multipliers">What the number before them is multiplied by.</param>
/// <param name="Connector">The word that may stand within a number.</param>
/// <param name="DecimalMark">Between a number's whole part and its fraction; the other of comma and full stop divides thousands.</param>
internal sealed record NumberWords(FrozenDictionary<string, int> Values, FrozenDictionary<string, int> Multipliers, string Connector, char DecimalMark)
{
    private static readonly NumberWords English = new(
        Table("zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 "
            + "sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"),
        Table("hundred 100 thousand 1000 million 1000000"), "and", '.');

    private static readonly NumberWords Spanish = new(
        Table("cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 "
            + "dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21 veintiuna 21 veintidós 22 veintitrés 23 veinticuatro 24 "
            + "veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 "
            + "cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 "
            + "seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900"),
        Table("mil 1000 millón 1000000 millones 1000000"), "y", ',');

    private static readonly NumberWords None = new(FrozenDictionary<string, int>.Empty, FrozenDictionary<string, int>.Empty, "", '.');

    /// <summary>The words of a BCP 47 language; those of no language where the program does not know it.</summary>
    public static NumberWords Of(string? language) => language?.Split('-')[0] switch
    {
        null or "en" => English,
        "es" => Spanish,
        _ => None,
    };

    private static FrozenDictionary<string, int> Table(string rows) => rows.Split(' ').Chunk(2)
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
}
