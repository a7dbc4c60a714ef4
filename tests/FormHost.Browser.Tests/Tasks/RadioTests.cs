using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>A shared instance of which there are many kinds, with kinds of their own: each keeps what was typed in it.</summary>
public sealed class RadioTests(Site site) : TaskTest(site)
{
    private const string RadioUnit = """
        {
            "ru_type": "sdr",
            "ru_link_type": "sdr",
            "sdr_dev_list": [
                0,
                1
            ],
            "n_antenna_dl": 2,
            "n_antenna_ul": 1,
            "tx_gain": 62.50,
            "rx_gain": 43
        }
        """;

    private const string Cell = """
        {
            "cell_type": "nr",
            "bandwidth": 50,
            "dl_nr_arfcn": 632628,
            "nr_band": 78,
            "cell_kind": "enb",
            "rf_mode": "tdd",
            "pci": 500,
            "cell_id": "0x01",
            "ru": {
                "ru_type": "ru_ref",
                "ru_ref": "RU1"
            }
        }
        """;

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_radio_unit_then_a_cell_and_back_with_nothing_lost(bool scripted)
    {
        var form = await AtAsync("simpleran/software.cfg", "enb/*", scripted);
        await form.ChooseAsync("Radio Unit");
        await form.ChooseAsync("SDR transiever", "Kind of Radio Unit");
        await FillInRadioUnitAsync(form);
        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml(RadioUnit));

        await form.ChooseAsync("Cell");
        await form.ChooseAsync("NR Cell", "Kind of Cell");
        await FillInCellAsync(form);
        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml(Cell));

        await form.ChooseAsync("Radio Unit");
        await Expect(form.Control("Tx gain")).ToHaveValueAsync("62.50");
        await form.GetsAsync(Expected.JsonInXml(RadioUnit));

        await form.ChooseAsync("Cell");
        await form.GetsAsync(Expected.JsonInXml(Cell));
    }

    private static async Task FillInRadioUnitAsync(Operator form)
    {
        const string Boards = "SDR boards";
        await form.PressAsync($"Add /dev/sdr # of SDR board to {Boards}");
        await form.TypeAsync("/dev/sdr # of SDR board 1", "0");
        await form.PressAsync($"Add /dev/sdr # of SDR board to {Boards}");
        await form.TypeAsync("/dev/sdr # of SDR board 2", "1");
        await form.TypeAsync("Number of DL antennas", "2");
        await form.TypeAsync("Number of UL antennas", "1");
        await form.TypeAsync("Tx gain", "62.50");
        await form.TypeAsync("Rx gain", "43");
    }

    private static async Task FillInCellAsync(Operator form)
    {
        await form.TypeAsync("Bandwidth", "50");
        await form.TypeAsync("DL NR ARFCN", "632628");
        await form.TypeAsync("NR band", "78");
        await form.TickAsync("RF mode", "tdd");
        await form.TypeAsync("Physical Cell ID", "500");
        await form.TypeAsync("Cell ID", "0x01");
        await form.In("Radio Unit").ChooseAsync("Shared Radio Unit");
        await form.In("Radio Unit").TypeAsync("RU Reference", "RU1");
    }
}
